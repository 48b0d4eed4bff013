using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/users/1", Method.Patch);
request.AddHeader("If-Match", "\"3\"");
request.AddStringBody("{\"name\": null, \"tags\": [\"a\"], \"price\": 12.50}", "application/merge-patch+json");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
