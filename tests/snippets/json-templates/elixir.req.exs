Mix.install([{:req, "~> 0.5"}])

response =
  Req.post!("https://api.example.com/templates",
    json: %{
      "subject" => "Hello {{user.name}}",
      "js" => "${name} `x`",
      "ruby" => "\#{name} #@a #$b",
      "python" => "%(name)s {0} {}",
      "swift" => ~S[\(name)],
      "erb" => "<%= name %> <?php echo 1 ?>",
      "liquid" => "{% if a %}{{ a }}{% endif %}",
      "block" => ~S(one
{{#each items}}
{{/each}}
)
    }
  )

IO.puts(response.status)
IO.inspect(response.body)
