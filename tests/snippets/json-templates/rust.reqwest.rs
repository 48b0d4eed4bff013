fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/templates";
    let client = reqwest::blocking::Client::new();
    let body = r##"{
  "subject": "Hello {{user.name}}",
  "js": "${name} `x`",
  "ruby": "#{name} #@a #$b",
  "python": "%(name)s {0} {}",
  "swift": "\\(name)",
  "erb": "<%= name %> <?php echo 1 ?>",
  "liquid": "{% if a %}{{ a }}{% endif %}",
  "block": "one\n{{#each items}}\n{{/each}}\n"
}"##;
    let response = client
        .post(url)
        .header("Content-Type", "application/json")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
