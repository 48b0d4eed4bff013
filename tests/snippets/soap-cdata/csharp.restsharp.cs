using System;
using RestSharp;

var client = new RestClient();
var request = new RestRequest("https://api.example.com/soap", Method.Post);
request.AddStringBody(@"<s:Envelope xmlns:s=""http://www.w3.org/2003/05/soap-envelope"">
  <s:Body><![CDATA[a ]] b $x `c` {{d}}]]></s:Body>
</s:Envelope>
", "application/soap+xml; charset=utf-8; action=\"urn:find\"");
var response = await client.ExecuteAsync(request);
Console.WriteLine((int)response.StatusCode);
Console.WriteLine(response.Content);
