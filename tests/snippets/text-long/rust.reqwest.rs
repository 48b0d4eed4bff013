fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/raw/1";
    let client = reqwest::blocking::Client::new();
    let body = r#"id,name
0,"name 0"
1,"name 1"
2,"name 2"
3,"name 3"
4,"name 4"
5,"name 5"
6,"name 6"
7,"name 7"
8,"name 8"
9,"name 9"
10,"name 10"
11,"name 11"
"#;
    let response = client
        .put(url)
        .header("Content-Type", "text/csv")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
