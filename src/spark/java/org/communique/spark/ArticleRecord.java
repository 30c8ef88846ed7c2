package org.communique.spark;

import java.io.Serializable;
import java.util.List;
import org.communique.AnnotatedArticle;
import org.communique.Outcome;
import org.communique.json.JsonFormat;
import org.jspecify.annotations.Nullable;

/**
 * What became of one article, as a bean: the whole record as JSON and its events typed. Not safe
 * for use by many threads.
 */
public final class ArticleRecord implements Serializable {

  private static final long serialVersionUID = 1;

  private String id = "";
  private String json = "";
  private @Nullable String error;
  private @Nullable String message;
  private List<EventBean> events = List.of();

  /** An empty one, for Spark to fill. */
  public ArticleRecord() {}

  static ArticleRecord of(Outcome outcome, JsonFormat format) {
    ArticleRecord bean = new ArticleRecord();
    bean.id = outcome.id();
    bean.json = format.write(outcome);
    if (outcome instanceof Outcome.Annotated annotated) {
      AnnotatedArticle article = annotated.article();
      bean.events = article.events().stream().map(e -> EventBean.of(e, article)).toList();
    } else if (outcome instanceof Outcome.Failed failed) {
      bean.error = failed.kind().name();
      bean.message = failed.message();
    }
    return bean;
  }

  /** The id of the article. */
  public String getId() {
    return id;
  }

  /** For Spark. */
  public void setId(String value) {
    this.id = value;
  }

  /** The record, schema {@code communique/1}, as one line. */
  public String getJson() {
    return json;
  }

  /** For Spark. */
  public void setJson(String value) {
    this.json = value;
  }

  /** The kind of failure, or null where the article was annotated. */
  public @Nullable String getError() {
    return error;
  }

  /** For Spark. */
  public void setError(@Nullable String value) {
    this.error = value;
  }

  /** What was wrong and what to do, or null. */
  public @Nullable String getMessage() {
    return message;
  }

  /** For Spark. */
  public void setMessage(@Nullable String value) {
    this.message = value;
  }

  /** The events, the main one first; none where it failed. */
  public List<EventBean> getEvents() {
    return events;
  }

  /** For Spark. */
  public void setEvents(List<EventBean> value) {
    this.events = value;
  }
}
