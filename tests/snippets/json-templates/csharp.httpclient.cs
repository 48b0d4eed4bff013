using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/templates");
        request.Content = new StringContent(@"{
  ""subject"": ""Hello {{user.name}}"",
  ""js"": ""${name} `x`"",
  ""ruby"": ""#{name} #@a #$b"",
  ""python"": ""%(name)s {0} {}"",
  ""swift"": ""\\(name)"",
  ""erb"": ""<%= name %> <?php echo 1 ?>"",
  ""liquid"": ""{% if a %}{{ a }}{% endif %}"",
  ""block"": ""one\n{{#each items}}\n{{/each}}\n""
}");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
