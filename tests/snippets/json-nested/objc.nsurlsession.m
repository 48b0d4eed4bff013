#import <Foundation/Foundation.h>

int main(void) {
  @autoreleasepool {
    NSURL *url = [NSURL URLWithString:@"https://api.example.com/search"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"POST";
    [request setValue:@"application/json" forHTTPHeaderField:@"Content-Type"];
    NSString *body =
        @"{\n"
      "  \"query\": {\n"
      "    \"bool\": {\n"
      "      \"must\": [\n"
      "        {\n"
      "          \"match\": {\n"
      "            \"title\": \"harkdown\"\n"
      "          }\n"
      "        },\n"
      "        {\n"
      "          \"range\": {\n"
      "            \"year\": {\n"
      "              \"gte\": 2020,\n"
      "              \"lte\": 2030\n"
      "            }\n"
      "          }\n"
      "        }\n"
      "      ],\n"
      "      \"filter\": [],\n"
      "      \"empty\": {}\n"
      "    }\n"
      "  },\n"
      "  \"fields\": [\n"
      "    \"title\",\n"
      "    \"year\",\n"
      "    \"a much longer name of a field than the others\",\n"
      "    \"and, one: with [marks]\"\n"
      "  ],\n"
      "  \"size\": 10\n"
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
