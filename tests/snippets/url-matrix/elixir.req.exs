Mix.install([{:req, "~> 0.5"}])

response =
  Req.put!(
    "https://api.example.com/v1/items;color=red/a:b/c@d/$batch/x(1)/*?sort=-name,+age&at=12:00"
  )

IO.puts(response.status)
IO.inspect(response.body)
