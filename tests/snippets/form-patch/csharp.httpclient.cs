using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(new HttpMethod("PATCH"), "https://api.example.com/settings");
        request.Content = new FormUrlEncodedContent(new[]
        {
            new KeyValuePair<string, string>("callback", "https://example.com/a?b=c&d=e#f"),
            new KeyValuePair<string, string>("template", "{{name}} ${name} #{name}"),
            new KeyValuePair<string, string>("enabled", "true"),
        });

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
