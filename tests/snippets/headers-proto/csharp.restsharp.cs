using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/users", Method.Get);
request.AddHeader("__proto__", "x");
request.AddHeader("constructor", "y");
request.AddHeader("10", "ten");
request.AddHeader("2", "two");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
