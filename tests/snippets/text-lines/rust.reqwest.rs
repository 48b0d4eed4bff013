fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/notes")
        .header("Content-Type", "text/plain; charset=utf-8")
        .body("one\r\ntwo\n\tthree \"\"\" and `ticks`\n\nfive \\ ${six}\n")
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
