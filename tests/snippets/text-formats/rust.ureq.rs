fn main() -> Result<(), Box<dyn std::error::Error>> {
    let body = r#"%s %d %n %% %1$s {0} {} {{x}} {% y %} ~a ~% $1 $& $$ \1 \n \u0041 \x41 \101 @x @{y} #{z} #@a `w` "q" 'r' <%= s %> ?> */ -- ; rm"#;
    let url = "https://api.example.com/notes";
    let mut response = ureq::post(url)
        .header("Content-Type", "text/plain")
        .send(body)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
