#import <Foundation/Foundation.h>

int main(void) {
  @autoreleasepool {
    NSURL *url = [NSURL URLWithString:@"https://api.example.com/templates"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"POST";
    [request setValue:@"application/json" forHTTPHeaderField:@"Content-Type"];
    NSString *body =
        @"{\n"
      "  \"subject\": \"Hello {{user.name}}\",\n"
      "  \"js\": \"${name} `x`\",\n"
      "  \"ruby\": \"#{name} #@a #$b\",\n"
      "  \"python\": \"%(name)s {0} {}\",\n"
      "  \"swift\": \"\\\\(name)\",\n"
      "  \"erb\": \"<%= name %> <?php echo 1 ?>\",\n"
      "  \"liquid\": \"{% if a %}{{ a }}{% endif %}\",\n"
      "  \"block\": \"one\\n{{#each items}}\\n{{/each}}\\n\"\n"
      "}";
    request.HTTPBody = [body dataUsingEncoding:NSUTF8StringEncoding];

    dispatch_semaphore_t done = dispatch_semaphore_create(0);
    NSURLSessionDataTask *task = [NSURLSession.sharedSession
        dataTaskWithRequest:request
          completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
            if (error != nil) {
              NSLog(@"%@", error);
            } else {
              NSLog(@"%ld", (long)((NSHTTPURLResponse *)response).statusCode);
              NSLog(@"%@", [[NSString alloc] initWithData:data encoding:NSUTF8StringEncoding]);
            }
            dispatch_semaphore_signal(done);
          }];
    [task resume];
    dispatch_semaphore_wait(done, DISPATCH_TIME_FOREVER);
  }
  return 0;
}
