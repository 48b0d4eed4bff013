Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/notes",
    headers: [
      {"content-type", "text/plain; charset=utf-8"}
    ],
    body:
      "\uFEFFbom \u0001\u0007\u0008\u000B\u000C\u001B[0m\u007F\u0085 \u00AD\u200B\u2028\u2029\u202Eabc\u202C é 👩‍👩‍👧 􏿿"
  )

IO.puts(response.status)
IO.inspect(response.body)
