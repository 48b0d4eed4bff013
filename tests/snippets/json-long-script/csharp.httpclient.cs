using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/rules");
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer YOUR_TOKEN");
        request.Content = new StringContent(@"{
  ""name"": ""tag"",
  ""script"": ""function (user, context, callback) {\n  // it's \""quoted\""\n  const tag = `${user.id}`;\n  callback(null, user, context);\n}\n""
}");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
