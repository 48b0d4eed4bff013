using System;
using System.Net.Http;
using System.Threading.Tasks;

class Program
{
    static async Task Main()
    {
        var client = new HttpClient();
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/notes");
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Content = new StringContent(@"{
  ""text"": ""it's \""quoted\"" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <"",
  ""lines"": ""one\ntwo\nthree\n"",
  ""tab"": ""\t"",
  ""cr"": ""a\rb"",
  ""html"": ""</script><!-- <b>""
}");
        request.Content.Headers.Remove("Content-Type");
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");

        var response = await client.SendAsync(request);
        Console.WriteLine((int)response.StatusCode);
        Console.WriteLine(await response.Content.ReadAsStringAsync());
    }
}
