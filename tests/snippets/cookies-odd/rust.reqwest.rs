fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/me";
    let client = reqwest::blocking::Client::new();
    let response = client
        .get(url)
        .header(
            "Cookie",
            r#"a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=é"#.as_bytes(),
        )
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
