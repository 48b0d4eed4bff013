using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/notes/{note_id}", Method.Post);
request.AddHeader("X-Sign", "$a `b` YOUR_SIGN-IT");
request.AddStringBody(@"one $HOME ""${account.name}""
two '<NAME>' \ %s
three {{third}}
", "text/plain");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
