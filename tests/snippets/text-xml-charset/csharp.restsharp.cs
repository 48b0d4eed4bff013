using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/feed", Method.Post);
request.AddStringBody("<?xml version=\"1.0\" encoding=\"utf-8\"?><name>Söhne</name>", "text/xml;charset=utf-8");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
