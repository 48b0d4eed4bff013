using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/notes/1", Method.Put);
request.AddStringBody("{\"a\": [1.10, \"b\"]}", "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
