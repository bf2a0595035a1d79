namespace Conformance.Runner.Configuration;

/// <summary>Where the suite's own files are: the folder that holds Conformance.sln, above this program.</summary>
public static class Repository
{
    /// <summary>Name of the catalogue in a folder of features.</summary>
    public const string Catalogue = "REQUIREMENTS.md";

    public static string Root { get; } = Find();

    public static string Features => Path.Combine(Root, "features");

    public static string Requirements => Path.Combine(Features, Catalogue);

    public static string DefaultRig => Path.Combine(Root, "device-under-test", "reference", "rig.yaml");

    public static string Runs => Path.Combine(Root, "runs");

    public static string WireMockJar => Path.Combine(Root, "fixtures", "wiremock", "node_modules", "wiremock", "build", "wiremock-standalone-3.13.2.jar");

    /// <summary>WireMock's classes as the JVM has checked them (AppCDS): a start with it takes half the time. run-hil.sh makes it.</summary>
    public static string WireMockClasses => Path.Combine(Root, "fixtures", "wiremock", "node_modules", ".classes.jsa");

    /// <summary>Mapping files and templates of the DM server.</summary>
    public static string DmServer => Path.Combine(Root, "fixtures", "dm-server");

    public static string WireMockTemplates => Path.Combine(DmServer, "templates");

    /// <summary>A built assembly of the suite, by its project's name.</summary>
    public static string Assembly(string project) =>
        Path.Combine(Path.GetFullPath("../../", AppContext.BaseDirectory), project, Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), $"{project}.dll");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Conformance.sln")))
                return folder.FullName;
        }

        throw new ConfigurationException($"No folder above '{AppContext.BaseDirectory}' holds Conformance.sln. Start with ./run-hil.sh from the project's folder.");
    }
}
