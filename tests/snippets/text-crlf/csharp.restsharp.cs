using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/notes", Method.Post);
request.AddStringBody("From: a@example.com\r\nSubject: a\r\n\r\n.dot\r\nlone\rreturn\r\n", "message/rfc822");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
