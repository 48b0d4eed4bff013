library(httr2)

response <- request("https://api.example.com/rules") |>
  req_headers(
    Authorization = "Bearer YOUR_TOKEN"
  ) |>
  req_body_json(list(
    name = "tag",
    script = r"(function (user, context, callback) {
  // it's "quoted"
  const tag = `${user.id}`;
  callback(null, user, context);
}
)"
  )) |>
  req_perform()
cat(resp_body_string(response))
