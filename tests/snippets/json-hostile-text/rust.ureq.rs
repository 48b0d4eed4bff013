fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::post("https://api.example.com/notes")
        .header("Accept", "application/json")
        .header("Content-Type", "application/json")
        .send(r#"{
  "text": "it's \"quoted\" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <",
  "lines": "one\ntwo\nthree\n",
  "tab": "\t",
  "cr": "a\rb",
  "html": "</script><!-- <b>"
}"#)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
