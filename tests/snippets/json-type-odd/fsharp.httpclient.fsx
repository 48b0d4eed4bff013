open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Put, "https://api.example.com/notes/1")
request.Content <- new StringContent("{\"a\": [1.10, \"b\"]}")
request.Content.Headers.Remove "Content-Type" |> ignore
request.Content.Headers.TryAddWithoutValidation("content-type", "Application/JSON;odata.metadata=minimal; IEEE754Compatible=true") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
