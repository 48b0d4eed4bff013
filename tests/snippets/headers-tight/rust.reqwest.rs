fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/reports";
    let client = reqwest::blocking::Client::new();
    let body = r#"{"a": 1}"#;
    let response = client
        .post(url)
        .header("Accept", "text/html;level=1,application/json;q=0.9")
        .header("Accept-Language", "de,en;q=0.5")
        .header("Cache-Control", "no-cache,max-age=0")
        .header("If-Match", r#""a","b""#)
        .header("Prefer", r#"return=minimal;x="y",wait=5"#)
        .header("Content-Type", "application/json;charset=UTF-8")
        .header("Content-Disposition", r#"attachment;filename="r.json""#)
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
