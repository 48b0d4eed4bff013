using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/notes", Method.Post);
request.AddStringBody("Zoë", "Text/Plain; Format=flowed; charset=\"UTF-8\"");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
