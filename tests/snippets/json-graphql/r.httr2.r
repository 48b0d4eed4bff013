library(httr2)

response <- request("https://api.example.com/graphql") |>
  req_body_json(list(
    query = r"(query ($id: ID!) {
  user(id: $id) {
    name # the name
    """not a comment"""
  }
})",
    variables = list(id = "u-1", first = 10L)
  )) |>
  req_perform()
cat(resp_body_string(response))
