// RestSharp refuses the method REPORT
using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/calendar", Method.Get);
request.AddHeader("Depth", "1");
request.AddStringBody("<report/>", "application/xml");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
