fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"{"job": "index"}"#;
    let url = "https://api.example.com/jobs";
    let mut response = ureq::post(url)
        .header("content-type", "application/json; charset=utf-8")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
