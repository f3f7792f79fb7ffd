// The page of the embedded viewer. It tells its state by the document's title (READY, DRAWN <number>, FAILED <why>),
// since that is what the window around it can listen to, and is steered by window.alidade.show.
(function () {
    "use strict";
    var browser = null;
    var waiting = null;
    var shown = 0;
    var names = {};

    var inFlight = 0;

    // The viewer asks by fetch or by XMLHttpRequest; both are counted, so that «drawn» means that nothing is on its way.
    function countRequests() {
        var plainFetch = window.fetch;
        window.fetch = function () {
            inFlight++;
            return plainFetch.apply(window, arguments).finally(function () { inFlight--; });
        };
        var plainSend = XMLHttpRequest.prototype.send;
        XMLHttpRequest.prototype.send = function () {
            inFlight++;
            this.addEventListener("loadend", function () { inFlight--; });
            return plainSend.apply(this, arguments);
        };
    }

    function spinning() {
        return Array.prototype.some.call(document.querySelectorAll("[class*='spinner']"), function (element) {
            return element.offsetParent !== null && getComputedStyle(element).display !== "none";
        });
    }

    function failed(reason) {
        document.title = "FAILED " + reason;
    }

    window.onerror = function (message) { failed(message); };
    window.addEventListener("unhandledrejection", function (event) { failed(event.reason); });
    window.alert = function (message) { failed(message); };

    function trackHeight(count) {
        var free = window.innerHeight - 190;
        return Math.max(120, Math.floor(free / Math.max(1, count)));
    }

    function start(config) {
        names = config.names;
        var base = location.href.substring(0, location.href.lastIndexOf("/") + 1);
        var height = trackHeight(config.tracks.length);
        var tracks = [{
            name: config.variants, type: "annotation", format: "bed", url: base + "variants.bed",
            displayMode: "COLLAPSED", height: 36, color: "#b3261e", removable: false, searchable: false, order: 1
        }, {
            name: config.genes, type: "annotation", format: "bed", url: base + "genes.bed",
            displayMode: "EXPANDED", height: 46, color: "#1f4e79", removable: false, searchable: false, order: 2
        }];
        if (config.regions) {
            tracks.push({
                name: config.regions, type: "annotation", format: "bed", url: base + "regions.bed",
                displayMode: "COLLAPSED", height: 24, color: "#3d7a4e", removable: false, searchable: false, order: 2.5
            });
        }
        config.tracks.forEach(function (track, index) {
            tracks.push({
                name: track.name, type: "alignment", sourceType: "htsget", format: "bam", url: base + track.url,
                height: height, autoHeight: false, displayMode: "EXPANDED", alignmentRowHeight: 9,
                visibilityWindow: 30000, samplingDepth: 300, samplingWindowSize: 100, removable: false,
                colorBy: "strand", showSoftClips: false, order: index + 3
            });
        });
        return igv.createBrowser(document.getElementById("reads"), {
            loadDefaultGenomes: false,
            showNavigation: false, showIdeogram: false, showRuler: true, showCenterGuide: true,
            showChromosomeWidget: false, showSVGButton: false, queryParametersSupported: false,
            reference: { id: "case", name: config.genome, fastaURL: base + "genome.fa", indexURL: base + "genome.fa.fai",
                wholeGenomeView: false },
            locus: config.locus || undefined,
            tracks: tracks
        });
    }

    function settled(number) {
        // Reads arrive after the search is answered; the title changes once nothing has been loading for a while.
        var quiet = 0;
        var timer = setInterval(function () {
            if (number !== shown) { clearInterval(timer); return; }
            var busy = inFlight > 0 || spinning()
                || browser.trackViews.some(function (view) { return view.isLoading && view.isLoading(); });
            quiet = busy ? 0 : quiet + 1;
            if (quiet >= 5) {
                clearInterval(timer);
                document.title = "DRAWN " + number;
            }
        }, 100);
    }

    // Of a structural variant both breakpoints stand side by side: the second is empty elsewhere.
    function show(contig, start, end, around, otherContig, otherPosition) {
        if (!browser) { waiting = [contig, start, end, around, otherContig, otherPosition]; return; }
        var number = ++shown;
        var name = names[contig] || contig;
        var locus = name + ":" + Math.max(1, start - around) + "-" + (end + around);
        if (otherContig) {
            locus += " " + (names[otherContig] || otherContig) + ":" + Math.max(1, otherPosition - around) + "-"
                + (otherPosition + around);
        }
        browser.search(locus).then(function () {
            browser.trackViews.forEach(function (view) {
                if (view.track && view.track.type === "alignment" && view.track.sort) {
                    view.track.sort({ chr: name, position: start, option: "BASE", direction: "ASC" });
                }
            });
            settled(number);
        }).catch(function (reason) { failed(reason); });
    }

    function alignments(change) {
        if (!browser) { return; }
        browser.trackViews.forEach(function (view) {
            if (view.track && view.track.type === "alignment") { change(view.track); view.repaintViews(); }
        });
    }

    window.alidade = {
        colour: function (option) {
            alignments(function (track) {
                var tagged = option === "haplotype";
                track.colorBy = tagged ? "tag" : option;
                if (track.alignmentTrack) {
                    track.alignmentTrack.colorBy = tagged ? "tag" : option;
                    track.alignmentTrack.colorByTag = tagged ? "HP" : undefined;
                }
            });
        },
        clips: function (shownToo) {
            alignments(function (track) {
                track.showSoftClips = shownToo;
                if (track.alignmentTrack) { track.alignmentTrack.showSoftClips = shownToo; }
            });
        },
        show: show,
        zoom: function (inward) { if (browser) { if (inward) { browser.zoomIn(); } else { browser.zoomOut(); } } }
    };

    // A picture is drawn with more pixels a letter: the viewer's canvases follow the ratio of the device.
    var ratio = new URLSearchParams(location.search).get("ratio");
    if (ratio === "2") { Object.defineProperty(window, "devicePixelRatio", { value: 2 }); }

    countRequests();
    fetch("config.json").then(function (answer) { return answer.json(); }).then(start).then(function (made) {
        browser = made;
        document.title = "READY";
        if (waiting) { show.apply(null, waiting); waiting = null; }
    }).catch(function (reason) { failed(reason); });
})();
