using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/search");
        request.Content = new StringContent(@"{
  ""query"": {
    ""bool"": {
      ""must"": [
        {
          ""match"": {
            ""title"": ""harkdown""
          }
        },
        {
          ""range"": {
            ""year"": {
              ""gte"": 2020,
              ""lte"": 2030
            }
          }
        }
      ],
      ""filter"": [],
      ""empty"": {}
    }
  },
  ""fields"": [
    ""title"",
    ""year"",
    ""a much longer name of a field than the others"",
    ""and, one: with [marks]""
  ],
  ""size"": 10
}");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
