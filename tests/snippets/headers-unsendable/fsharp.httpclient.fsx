// the header `X-Lines` holds line breaks or control characters: spaces are sent instead
// the header `Bad Name` is left out: its name is no HTTP token
// the header `X:Colon` is left out: its name is no HTTP token
// `Transfer-Encoding` is left out: the client frames the body itself
// `Content-Length: 12` is not the length of the body: the client sends the right one
open System
open System.Net.Http

let client = new HttpClient()
let request = new HttpRequestMessage(HttpMethod.Get, "https://api.example.com/users")
request.Headers.TryAddWithoutValidation("X-Lines", "a  X-Injected: b") |> ignore
request.Headers.TryAddWithoutValidation("X-Good", "z") |> ignore

let response = client.Send request
printfn "%d" (int response.StatusCode)
printfn "%s" (response.Content.ReadAsStringAsync().Result)
