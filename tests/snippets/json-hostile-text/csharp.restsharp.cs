using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/notes", Method.Post);
request.AddHeader("Accept", "application/json");
request.AddStringBody(@"{
  ""text"": ""it's \""quoted\"" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <"",
  ""lines"": ""one\ntwo\nthree\n"",
  ""tab"": ""\t"",
  ""cr"": ""a\rb"",
  ""html"": ""</script><!-- <b>""
}", "application/json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
