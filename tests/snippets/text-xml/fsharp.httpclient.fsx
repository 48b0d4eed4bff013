open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.com/soap")
request.Headers.TryAddWithoutValidation("SOAPAction", "\"urn:find\"") |> ignore
request.Content <- new StringContent("""<?xml version="1.0"?>
<find>
  <name>O'Brien &amp; Söhne</name>
</find>""")
request.Content.Headers.Remove "Content-Type" |> ignore
request.Content.Headers.TryAddWithoutValidation("Content-Type", "text/xml") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
