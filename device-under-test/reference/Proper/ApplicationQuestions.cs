using System.Data.Common;
using ReferenceDevice.Applications;

namespace ReferenceDevice.Proper;

/// <summary>Answers what the supervisor asks of applications: use, lock and settings.</summary>
internal sealed class ApplicationQuestions(ApplicationSettings applications, ApplicationUse use)
{
    public static bool Includes(string kind) => kind is LinkKind.Use or LinkKind.EndUse or LinkKind.Lock or LinkKind.Settings;

    /// <returns>A reply whose Found says whether there is such an application, and whose Text says why it refuses.</returns>
    public async Task<LinkMessage> AnswerAsync(LinkMessage question)
    {
        var reply = new LinkMessage(LinkKind.Reply, question.Id, Found: applications.IsInstalled(question.Text ?? ""));
        try
        {
            return await AnswerAsync(question, question.Text ?? "", reply);
        }
        catch (DbException failure)
        {
            return reply with { Text = $"The memory of the device does not take it: {failure.Message}" };
        }
    }

    private async Task<LinkMessage> AnswerAsync(LinkMessage question, string id, LinkMessage reply)
    {
        switch (question.Kind)
        {
            case LinkKind.Use:
                var reached = await use.UseAsync(id, question.Flag);
                return reply with { Found = reached is not null, Reached = reached };
            case LinkKind.EndUse:
                await use.EndAsync(id);
                return reply;
            case LinkKind.Lock:
                return reply with { Found = applications.Lock(id, question.Flag) };
            default:
                return reply.Found && !applications.Edit(id, question.Settings ?? [])
                    ? reply with { Text = $"'{id}' is locked, and the settings of a locked application do not change. Unlock it first." }
                    : reply;
        }
    }
}
