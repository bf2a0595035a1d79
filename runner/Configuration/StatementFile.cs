namespace Conformance.Runner.Configuration;

/// <summary>A statement as it is written: docs/ics.schema.json, docs/ixit.schema.json. What is not answered is null or not there.</summary>
internal abstract class StatementFile
{
    public string? TestPlan { get; set; }

    /// <summary>Reads the file, and holds it to the version of the test plan.</summary>
    /// <exception cref="ConfigurationException">It cannot be read, or is for another test plan.</exception>
    public static T Read<T>(string path)
        where T : StatementFile
    {
        var file = YamlFile.Read<T>(path, Statement.Guide);
        return file.TestPlan is null or Suite.TestPlan
            ? file
            : throw new ConfigurationException($"'{path}' answers the test plan '{file.TestPlan}', and this suite has {Suite.TestPlan}: the questions may be others. Answer the proforma of this suite; {Statement.Guide} says where it is.");
    }

    /// <summary>The conformance statement.</summary>
    internal sealed class Ics : StatementFile
    {
        public string? Supplier { get; set; }

        public ProductNames? Product { get; set; }

        public Dictionary<string, string?>? Options { get; set; }
    }

    /// <summary>Which product the statement is about.</summary>
    internal sealed class ProductNames
    {
        public string? Manufacturer { get; set; }

        public string? Model { get; set; }

        public string? Hardware { get; set; }

        public string? Software { get; set; }
    }

    /// <summary>The declared behaviour.</summary>
    internal sealed class Ixit : StatementFile
    {
        public Dictionary<string, string?>? Declarations { get; set; }
    }
}
