fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut response = ureq::post("https://api.example.com/jobs")
        .header("content-type", "application/json; charset=utf-8")
        .send(r#"{"job": "index"}"#)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
