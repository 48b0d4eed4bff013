fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/notes";
    let client = reqwest::blocking::Client::new();
    let body = r#"%s %d %n %% %1$s {0} {} {{x}} {% y %} ~a ~% $1 $& $$ \1 \n \u0041 \x41 \101 @x @{y} #{z} #@a `w` "q" 'r' <%= s %> ?> */ -- ; rm"#;
    let response = client
        .post(url)
        .header("Content-Type", "text/plain")
        .body(body)
        .send()?;
    println!("{}", response.status());
    println!("{}", response.text()?);
    Ok(())
}
