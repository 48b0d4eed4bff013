$headers = @{
    'Content-Type' = 'application/json'
}
$body = '{
  "subject": "Hello {{user.name}}",
  "js": "${name} `x`",
  "ruby": "#{name} #@a #$b",
  "python": "%(name)s {0} {}",
  "swift": "\\(name)",
  "erb": "<%= name %> <?php echo 1 ?>",
  "liquid": "{% if a %}{{ a }}{% endif %}",
  "block": "one\n{{#each items}}\n{{/each}}\n"
}'

$response = Invoke-RestMethod -Method 'POST' -Uri 'https://api.example.com/templates' `
    -Headers $headers -SkipHeaderValidation `
    -Body $body
$response | ConvertTo-Json -Depth 10
