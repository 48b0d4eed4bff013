using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("http://localhost:8080/health", Method.Get);
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
