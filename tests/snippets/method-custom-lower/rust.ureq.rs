fn main() -> Result<(), Box<dyn std::error::Error>> {
    let url = "https://api.example.com/pages/1";
    let agent = ureq::Agent::from(
        ureq::Agent::config_builder()
            .allow_non_standard_methods(true)
            .build(),
    );
    let request = ureq::http::Request::builder()
        .method("link")
        .uri(url)
        .header("Link", r#"</pages/2>; rel="next""#)
        .body(())?;
    let mut response = agent.run(request)?;
    println!("{}", response.status());
    println!("{}", response.body_mut().read_to_string()?);
    Ok(())
}
