using Microsoft.Data.Sqlite;
using ReferenceDevice.Storage;

namespace ReferenceDevice.Tree;

/// <summary>The management tree: card data laid over kept data, and both over base data.</summary>
/// <remarks>
/// A node hides the nodes of its path in the layers under it, and everything below them; when it goes they are shown again,
/// bit for bit. Kept data lies in a layer for each subscriber. A call that writes to one layer is whole or has no effect; calls may
/// come from any thread.
/// Source: coexistence "overlay" in ixit.yaml; OMA-TS-DM_TND-V1_2.
/// </remarks>
internal sealed class ManagementTree : IDisposable
{
    private readonly Lock _gate = new();
    private readonly SqliteConnection _storage;
    private readonly CardLayer _card;
    private readonly DurableLayer _base;
    private readonly OrderedDictionary<string, DurableLayer> _kept = new(StringComparer.Ordinal);
    private Predicate<string> _isShown = _ => true;
    private INodeLayer[] _shown = [];

    /// <param name="storage">Base and kept data.</param>
    /// <param name="cardFile">For values that came from the card and are not kept.</param>
    public ManagementTree(SqliteConnection storage, ICardStore cardFile)
    {
        (_storage, _card, _base) = (storage, new CardLayer(cardFile), new DurableLayer(storage, ""));
        foreach (var subscriber in DurableLayer.Subscribers(storage))
            _kept[subscriber] = new DurableLayer(storage, subscriber);
        ShowKept(_isShown);
    }

    /// <summary>Called with each node that a server has written.</summary>
    public Action<TreeNode>? WrittenOverTheAir { get; set; }

    /// <summary>Says whose kept data is shown from now on.</summary>
    public void ShowKept(Predicate<string> subscriber)
    {
        lock (_gate)
        {
            _isShown = subscriber;
            _shown = [_card, .. _kept.Where(kept => _isShown(kept.Key)).Select(kept => kept.Value), _base];
        }
    }

    /// <summary>The node and everything below it, layer by layer, base data first, in the order in which they came; empty if there is no such node.</summary>
    public List<TreeNode> Subtree(string root)
    {
        lock (_gate)
            return [.. Upwards().SelectMany(depth => _shown[depth].Below(root).Where(node => !IsHidden(node.Path, depth)))];
    }

    /// <summary>The same, of one layer alone, hidden or not.</summary>
    public List<TreeNode> Subtree(string root, Layer layer)
    {
        lock (_gate)
            return [.. Upwards().SelectMany(depth => _shown[depth].Below(root)).Where(node => node.Layer == layer)];
    }

    public TreeNode? Find(string path)
    {
        lock (_gate)
            return Place(path) is >= 0 and var depth && !IsHidden(path, depth) ? _shown[depth].Find(path) : null;
    }

    public IEnumerable<string> ChildNames(string path) =>
        Subtree(path).Where(node => NodePath.Parent(node.Path) == path).Select(node => NodePath.Name(node.Path));

    /// <summary>Writes nodes into their layers, over nodes of the same path there.</summary>
    public void Put(IEnumerable<TreeNode> nodes)
    {
        lock (_gate)
        {
            foreach (var layer in nodes.GroupBy(LayerOf))
                layer.Key.Change([], [.. layer]);
        }
    }

    /// <summary>What a server changes: deletes nodes, as <see cref="Delete"/> does, and then writes others; in each layer all of it, or nothing.</summary>
    public void ChangeOverTheAir(IReadOnlyCollection<string> deleted, IReadOnlyCollection<TreeNode> written)
    {
        lock (_gate)
        {
            var places = deleted.Select(path => (Path: path, Depth: Place(path))).ToList();
            var changes = written.ToLookup(LayerOf);
            foreach (var (depth, layer) in _shown.Index())
                layer.Change([.. places.Where(place => place.Depth >= depth).Select(place => place.Path)], [.. changes[layer]]);
        }

        foreach (var node in written)
            WrittenOverTheAir?.Invoke(node);
    }

    /// <summary>Deletes a node and everything below it from its layer and those above it; what the node has hidden is shown again.</summary>
    public void Delete(string path)
    {
        lock (_gate)
        {
            foreach (var layer in _shown[..(Place(path) + 1)])
                layer.Change([path], []);
        }
    }

    /// <summary>Puts objects of a card in the place of those that the same card brought earlier.</summary>
    /// <param name="subscriber">Whose card it is.</param>
    /// <param name="roots">Roots of the objects.</param>
    /// <param name="nodes">All nodes of the objects.</param>
    /// <param name="isKept">Whether they stay when the card's data is withdrawn.</param>
    public void Provision(string subscriber, IReadOnlyCollection<string> roots, IReadOnlyCollection<TreeNode> nodes, bool isKept)
    {
        lock (_gate)
        {
            INodeLayer to = isKept ? KeptOf(subscriber) : _card;
            to.Change(roots, nodes);
            if (isKept)
                _card.Change(roots, []);
            else
                Forget(subscriber, roots);
        }
    }

    /// <summary>Has an object of the card that is in stay, or leave with the card.</summary>
    public void Keep(string subscriber, string root, bool isKept)
    {
        lock (_gate)
        {
            INodeLayer from = isKept ? _card : KeptOf(subscriber);
            if (from.Contains(root))
                Provision(subscriber, [root], [.. from.Below(root)], isKept);
        }
    }

    /// <summary>Roots of the objects that are kept of a subscriber's cards.</summary>
    public List<string> KeptRoots(string subscriber)
    {
        lock (_gate)
        {
            return _kept.TryGetValue(subscriber, out var kept)
                ? [.. kept.Below(NodePath.Root).Select(node => node.Path).Where(path => NodePath.Parent(path) is not { } parent || !kept.Contains(parent))]
                : [];
        }
    }

    /// <summary>Deletes kept objects of a subscriber.</summary>
    public void Forget(string subscriber, IReadOnlyCollection<string> roots)
    {
        lock (_gate)
        {
            if (_kept.TryGetValue(subscriber, out var kept))
                kept.Change(roots, []);
        }
    }

    /// <summary>All that came from the card and is not kept can be read by nobody any more.</summary>
    public void Withdraw()
    {
        lock (_gate)
            _card.Clear();
    }

    public void Dispose()
    {
        _card.Dispose();
        _storage.Dispose();
    }

    private IEnumerable<int> Upwards() => Enumerable.Range(0, _shown.Length).Reverse();

    private int Place(string path) => Array.FindIndex(_shown, layer => layer.Contains(path));

    private bool IsHidden(string path, int depth) => NodePath.Upwards(path).Any(at => _shown.Take(depth).Any(layer => layer.Contains(at)));

    private DurableLayer KeptOf(string subscriber)
    {
        if (!_kept.TryGetValue(subscriber, out var kept))
        {
            _kept[subscriber] = kept = new DurableLayer(_storage, subscriber);
            ShowKept(_isShown);
        }

        return kept;
    }

    private INodeLayer LayerOf(TreeNode node) => node.Layer switch
    {
        Layer.Card => _card,
        Layer.Base => _base,
        _ => _shown.OfType<DurableLayer>().First(kept => NodePath.Upwards(node.Path).Any(kept.Contains)),
    };
}
