fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::post("https://api.example.com/notes")
        .header("Content-Type", "text/plain")
        .send(r#"it's "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > < 'a' ''' """ ``` ${x} EOF"#)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
