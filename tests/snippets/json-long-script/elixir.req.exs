Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/rules",
    headers: [
      {"authorization", "Bearer YOUR_TOKEN"}
    ],
    json: %{
      "name" => "tag",
      "script" => ~S[function (user, context, callback) {
  // it's "quoted"
  const tag = `${user.id}`;
  callback(null, user, context);
}
]
    }
  )

IO.puts(response.status)
IO.inspect(response.body)
