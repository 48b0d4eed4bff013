# the header `X-Lines` holds line breaks or control characters: spaces are sent instead
# the header `Bad Name` is left out: its name is no HTTP token
# the header `X:Colon` is left out: its name is no HTTP token
# `Transfer-Encoding` is left out: the client frames the body itself
# `Content-Length: 12` is not the length of the body: the client sends the right one
Mix.install([{:req, "~> 0.5"}])

response =
  Req.get!("https://api.example.com/users",
    headers: [
      {"x-lines", "a  X-Injected: b"},
      {"x-good", "z"}
    ]
  )

IO.puts(response.status)
IO.inspect(response.body)
