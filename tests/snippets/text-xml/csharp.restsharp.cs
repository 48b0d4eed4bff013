using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/soap", Method.Post);
request.AddHeader("SOAPAction", "\"urn:find\"");
request.AddStringBody(@"<?xml version=""1.0""?>
<find>
  <name>O'Brien &amp; Söhne</name>
</find>", "text/xml");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
