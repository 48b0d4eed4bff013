fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = reqwest::blocking::Client::new();
    let response = client
        .post("https://api.example.com/jobs")
        .header("content-type", "application/json; charset=utf-8")
        .body(r#"{"job": "index"}"#)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
