using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/upload", Method.Post);
request.AddStringBody("--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n\"quoted\"; it's; filename=x \\\r\n--harkdown-boundary-1\r\nContent-Disposition: form-data; name=\"fi%22le\"; filename=\"a%22b.json\"\r\nContent-Type: application/json\r\n\r\n{\"a\": \"b\\\\c\"}\r\n--harkdown-boundary-1--\r\n", "multipart/form-data; boundary=harkdown-boundary-1");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
