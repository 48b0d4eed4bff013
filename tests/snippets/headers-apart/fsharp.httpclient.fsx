// HttpClient sends all `Cookie` headers as one, their values joined
open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/users")
request.Headers.TryAddWithoutValidation("Cookie", "a=1; b=2") |> ignore
request.Headers.TryAddWithoutValidation("accept", "text/html") |> ignore
request.Headers.TryAddWithoutValidation("Proxy-Connection", "keep-alive") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
