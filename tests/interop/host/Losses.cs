using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Xml.Linq;

/// <summary>What a reader lost of an element: the leaves of what was sent that what was read does not have.</summary>
static class Losses
{
    const string Nil = "(nil)";
    static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    /// <summary>One line for each leaf that was dropped, changed, or nil and read as a value.</summary>
    public static List<string> Between(XElement sent, XElement read)
    {
        var found = Leaves(read, "").ToDictionary(leaf => leaf.Key, leaf => leaf.Value);
        return Leaves(sent, "").Select(leaf => Loss(leaf, found)).Where(loss => loss != null).ToList();
    }

    static string Loss(KeyValuePair<string, Leaf> sent, Dictionary<string, Leaf> found)
    {
        var leaf = sent.Value;
        if (!found.TryGetValue(sent.Key, out var read))
        {
            // An object that was sent empty is read as one whose members are null.
            var filled = leaf.Text == "" && found.Keys.Any(path => path.StartsWith(sent.Key + "/"));
            return filled ? null : $"DROPPED {sent.Key} = '{leaf}'";
        }
        if (leaf.IsNil)
        {
            return read.IsNil ? null : $"NIL-LOST {sent.Key} read as '{read}'";
        }
        return !read.IsNil && Same(leaf.Text, read.Text) ? null : $"CHANGED {sent.Key} sent '{leaf}' read '{read}'";
    }

    // Paths tell siblings of one name apart by number, and show a namespace where it is not that of the parent.
    static IEnumerable<KeyValuePair<string, Leaf>> Leaves(XElement element, string path)
    {
        var type = (string)element.Attribute(Instance + "type");
        if (type != null)
        {
            yield return new KeyValuePair<string, Leaf>(path + "/@type", new Leaf(ExpandedName(element, type)));
        }
        var nil = (string)element.Attribute(Instance + "nil");
        if (nil == "true" || nil == "1")
        {
            yield return new KeyValuePair<string, Leaf>(path, new Leaf(null));
            yield break;
        }
        if (!element.HasElements)
        {
            yield return new KeyValuePair<string, Leaf>(path, new Leaf(element.Value));
        }
        var seen = new Dictionary<XName, int>();
        foreach (var child in element.Elements())
        {
            int index; // declared here: mcs fails on `out var` in an iterator
            seen.TryGetValue(child.Name, out index);
            seen[child.Name] = index + 1;
            var name = child.Name.Namespace == element.Name.Namespace ? child.Name.LocalName : child.Name.ToString();
            foreach (var leaf in Leaves(child, $"{path}/{name}" + (index > 0 ? $"[{index}]" : "")))
            {
                yield return leaf;
            }
        }
    }

    static string ExpandedName(XElement element, string name)
    {
        var parts = name.Split(':');
        var ns = parts.Length == 1 ? element.GetDefaultNamespace() : element.GetNamespaceOfPrefix(parts[0]);
        return ((ns ?? XNamespace.None) + parts[parts.Length - 1]).ToString();
    }

    // Equal as text, or two spellings of one number, truth value or instant.
    static bool Same(string sent, string read)
    {
        var culture = CultureInfo.InvariantCulture;
        if (sent == read)
        {
            return true;
        }
        if (decimal.TryParse(sent, NumberStyles.Float, culture, out var number)
            && decimal.TryParse(read, NumberStyles.Float, culture, out var other))
        {
            return number == other;
        }
        if ((sent == "1" && read == "true") || (sent == "0" && read == "false"))
        {
            return true;
        }
        return sent.Contains("T")
            && DateTime.TryParse(sent, culture, DateTimeStyles.RoundtripKind, out var time)
            && DateTime.TryParse(read, culture, DateTimeStyles.RoundtripKind, out var otherTime)
            && time.ToUniversalTime() == otherTime.ToUniversalTime();
    }

    /// <summary>The text of an element without children; null for nil.</summary>
    struct Leaf
    {
        public Leaf(string text)
        {
            Text = text;
        }

        public string Text { get; }
        public bool IsNil => Text == null;

        public override string ToString() => Text ?? Nil;
    }
}
