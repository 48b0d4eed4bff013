fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"it's "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > < 'a' ''' """ ``` ${x} EOF"#;
    let url = "https://api.example.com/notes";
    let mut response = ureq::post(url)
        .header("Content-Type", "text/plain")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
