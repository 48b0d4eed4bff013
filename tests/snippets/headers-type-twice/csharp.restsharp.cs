// RestSharp sends all `content-type` headers as one, their values joined
using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/users", Method.Post);
request.AddStringBody("{\"a\": 1}", "application/json, text/plain");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
